/* One button that sends the token of the link. Its form says where to, and what there is to read then. */
(function () {
  var form = document.getElementById('form').dataset;
  card.onSubmit(form.path, function () {
    return { token: card.token };
  }, function () {
    card.say(form.done, form.then, false);
  }, function () {
    card.say('This link does not work any more', 'It was used already, or it is too old. ' + form.otherwise, false);
  });
})();
