/** Words that add nothing to a yes, nor to the facts said again with it, in Odia, native and romanised. */
export const besideYes: readonly string[] = (
  'ଭାଇ ଭାଇନା ଦାଦା ନନା ଅପା ମାଉସୀ ମଉସା ବାବୁ ସାର୍ ମାଡାମ୍ ଆଜ୍ଞା ତ ଅଛି ର ଦର ଦାମ ରେଟ୍ ଦରରେ ହିସାବରେ ' +
  'bhai bhaina dada nana apa mausi babu sir madam agyan ajna ta achhi ra dara dama darare'
).split(' ');
