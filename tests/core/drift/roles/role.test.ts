// Who did it, and to whom.
import { describe, expect, test } from 'vitest';
import { majors, proposals } from '../pair.ts';

const roles = (reference: string, candidate: string) => proposals('role', reference, candidate).map((x) => x.severity);

describe('roles', () => {
  test.each([
    [
      'The referee overruled her linesman and gave the point to Bay.',
      'The referee was overruled by her linesman, and Bay got the point.',
    ],
    ['The trust pays them 60 crowns a year.', 'They pay the trust 60 crowns a year.'],
    ['The club has lent the school its two boats.', 'The school has lent the club two boats.'],
    ['He left because the owner owed him money.', 'He left because he owed the owner money.'],
    [
      'Moe called it a trick and challenged Sandvik to a debate.',
      'Moe thought it a trick, and Sandvik has challenged her to a debate.',
    ],
    ['The city sold the tower to Hearth.', 'The tower was bought by the city from Hearth.'],
    ['The dog bit the man.', 'The dog was bitten by the man.'],
    ['Behind the minister sat her lawyer.', 'The minister sat behind her lawyer.'],
    ['When Bale called her, Ines left.', 'When Ines called Bale, he left.'],
    [
      'Hrubec, who died on Friday, was taught by the physicist Ilse Brandner.',
      'Hrubec once taught the physicist Ilse Brandner.',
    ],
    ['The service raised its warning from amber to red.', 'The service raised its warning from red to amber.'],
    ['Smith, not Jones, won the race.', 'Jones, not Smith, won the race.'],
    ['The club was given to the bank.', 'The bank was given to the club.'],
    ['An attack on the depot by the rebels failed.', 'An attack on the rebels by the depot failed.'],
  ])('%s → %s', (reference, candidate) => {
    expect(roles(reference, candidate)).toContain('major');
  });

  test.each([
    [
      'Governors at Westmere Academy have suspended its head, Colin Ashdown.',
      'Colin Ashdown, who heads Westmere Academy, has been suspended by its governors.',
    ],
    ['The city sold the tower to Hearth.', 'The tower was bought from the city by Hearth.'],
    ['Behind the minister sat her lawyer.', 'Her lawyer sat behind the minister.'],
    ['On the hill above the bay stands a chapel.', 'A chapel stands on the hill above the bay.'],
    ['When he got home, Bale found a parcel.', 'When Bale got home, he found a parcel.'],
    ['After she left the army, Marta Reid opened a bakery.', 'After Marta Reid left the army, she opened a bakery.'],
    ['A tram hit a van in Dock Lane in April.', 'In April a tram hit a van in Dock Lane.'],
    ['Holm had asked Tesk not to use its veto.', 'Tesk had been asked by Holm to refrain from a veto.'],
    ['The police asked Lund to leave the room.', 'Lund was asked by the police to leave the room.'],
    ['Her corrections were better than the plans.', 'The plans were worse than her corrections.'],
    ['The service raised its warning from amber to red.', 'The warning went from amber to red, the service said.'],
    ['The firm raised prices in May.', 'Prices rose in May, the firm said.'],
    ['Moe met Sandvik in May.', 'Sandvik met Moe in May.'],
    ['The dog bit the man.', 'The man was bitten by the dog.'],
    ['He sold the car to her.', 'She bought the car from him.'],
    ['Hale, and not Orr, signed the paper.', 'The paper was signed by Hale, not by Orr.'],
    // of two objects either may be the subject of the passive
    ['Water tankers have been sent to six towns.', 'Six towns have been sent water tankers.'],
    ['Its 240 workers have been offered retraining.', 'Retraining has been offered to its 240 workers.'],
    ['The school will offer lunch to all pupils.', 'Every pupil at the school will be offered lunch.'],
    // done by whoever "by" names, though by another verb
    ['Surgeons removed a kidney from a patient.', 'A patient had a kidney taken out by surgeons.'],
    ['His name will still appear on the ballot paper.', 'The ballot paper will still bear his name.'],
    // the speaker stands behind the verb
    [
      'The farmers’ leader Joa Beal said the drought had pushed prices up.',
      'Prices rose because of the drought, said farmers’ leader Joa Beal.',
    ],
    [
      'The march was stopped after a bus broke down, stewards said.',
      'Stewards said a bus had broken down, after which the march was halted.',
    ],
    // "sold" has the subject of "founded"
    [
      'Greta Amsel founded the bakery with her brother and sold it to the Dunmore Group.',
      'The bakery, which Greta Amsel set up together with her brother, was sold by her to the Dunmore Group.',
    ],
    [
      'The seller delivers the goods to the buyer by 30 June.',
      'The buyer receives the goods from the seller by 30 June.',
    ],
    // a phrase turned round within
    ['They tore it from the wall of the shop in Saxley.', "They tore it from the wall of Saxley's shop."],
    ['The widow of the lobbyist, Jorge Salas, wept.', 'The widow of Jorge Salas, the lobbyist, wept.'],
    [
      "Leaders of the country's three largest mosques objected.",
      'The leaders of the three biggest mosques in the country objected.',
    ],
  ])('%s is %s', (reference, candidate) => {
    expect(roles(reference, candidate)).toEqual([]);
  });

  test('names are told whole', () => {
    const [found] = proposals('role', 'Flights from New York to Florida.', 'Flights from Florida to New York.');
    expect(found!.message).toContain('‘New York’ and ‘Florida’ stand in each other’s place');
    expect(found!.change).toBe('New York to Florida → Florida to New York');
  });
});

test('an exchange is told whole, not one of its two places', () => {
  expect(majors('Ida Wren handed the cup to Pia Holt.', 'Pia Holt handed the cup to Ida Wren.')).toEqual([
    expect.stringMatching(/^‘Ida Wren handed the cup to Pia Holt’ became ‘Pia Holt handed the cup to Ida Wren’/),
  ]);
});

test('somebody else does it, and the first is told of elsewhere', () => {
  const reference = 'In May Brekke took the credit at a conference to which she had not been invited.';
  const others = (candidate: string) =>
    proposals('role', reference, candidate).filter((x) => x.message.includes('somebody else does it'));
  expect(others('In May Lindqvale took the credit at a conference to which Brekke had not been invited.')).toHaveLength(
    1,
  );
  expect(others('The credit was taken in May by Brekke, at a conference to which she had not been invited.')).toEqual(
    [],
  );
});
