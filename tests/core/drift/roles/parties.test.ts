// Who acts and on whom, whatever the verb.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const exchanged = (reference: string, candidate: string) =>
  proposals('role', reference, candidate).filter((x) => x.message.includes('exchanged'));

test.each([
  ['Norby Mills will take over its rival Fenwick.', 'Fenwick is to acquire its rival Norby Mills.'],
  ['The bishop convinced the widow to sell.', 'The widow persuaded the bishop to sell.'],
  ['The agency had written to the company in August.', 'The company had written to the agency in August.'],
  ['The dairies complained about the factory.', 'It was about the dairies that the factory complained.'],
  ['The council lent the trust 2 million for a slip.', 'The trust advanced 2 million to the council for a slip.'],
  ['The army fired on the rebels.', 'The army came under fire from the rebels.'],
  ['Police attacked the protesters on the bridge.', 'Police came under attack from the protesters on the bridge.'],
  ["The goalkeeper's brother sued the club.", "The club took the goalkeeper's brother to court."],
  ['The tenant accused the landlord of fraud.', 'The tenant faces an accusation of fraud by the landlord.'],
  ['Nordane made a takeover offer for its rival Pell.', 'Pell launched a bid for its rival Nordane.'],
  ['Tolvane bought its rival Hesper two years ago.', 'Two years ago came the takeover of Tolvane by Hesper.'],
  ['The clerk murdered the mayor in May.', 'The murder of the clerk by the mayor took place in May.'],
])('%s → %s', (reference, candidate) => {
  expect(exchanged(reference, candidate).length).toBeGreaterThan(0);
});

test.each([
  ['Hale sued the city.', 'The city was sued by Hale.'],
  ['Norby Mills is to acquire Fenwick.', 'Fenwick will be taken over by Norby Mills.'],
  ['The bishop convinced the widow to sell.', 'The widow was persuaded by the bishop to sell.'],
  ['Orr lent the club the boat.', 'The club borrowed the boat from Orr.'],
  ['The company said it had not yet received a request.', 'According to the company, no request has reached it.'],
  ['The mayor said two workers had been killed.', 'Two workers lost their lives, according to the mayor.'],
  ['The firm raised prices in May.', 'Prices rose in May at the firm.'],
  ['The rebels fired on the army.', 'The army came under fire from the rebels.'],
  ['The union sued the bank.', 'The union took the bank to court.'],
  ['The premier criticised the bank.', 'The bank came in for criticism from the premier.'],
  ['The tenor insulted the critic at the party.', 'The critic had insults hurled at her by the tenor at the party.'],
  ['Tolvane bought its rival Hesper two years ago.', 'Two years ago came the takeover of Hesper by Tolvane.'],
  ['The army arrested the rebels at dawn.', 'The arrest of the rebels by the army came at dawn.'],
])('%s keeps the parts in %s', (reference, candidate) => {
  expect(exchanged(reference, candidate)).toEqual([]);
});
