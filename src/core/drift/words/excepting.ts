// Words that take something out of what is told of all, or of none:
//
//   every day except Sunday      all bar two      apart from the tip, nothing is open      nobody but the pilot      excluding fees
//
// Tempting and wrong: any of them anywhere. Most have another sense ("but it rained", "bar staff", "save energy", "lives apart"), so
// who asks finds an "all" or a "none" first, or somebody named right behind. What only confines ("only", "without", "unless") takes
// nothing out, and stays with those who ask for it. One look-up a word.

export const EXCEPTING = /^(?:but|except|excepting|excluding|exception|bar|barring|save|apart)$/;
