/* One card: a heading, a text, and a form that is sent as JSON. Nothing is sent before somebody presses its button. */
var card = (function () {
  var title = document.getElementById('title');
  var text = document.getElementById('text');
  var form = document.getElementById('form');
  var token = new URLSearchParams(location.search).get('token');
  history.replaceState(null, '', location.pathname);

  function say(heading, words, goOn) {
    title.textContent = heading;
    text.textContent = words;
    form.hidden = !goOn;
    lock(false);
  }

  function busy() {
    say('Not right now', 'We are busy at the moment. Please try again in a minute.', true);
  }

  function lock(locked) {
    form.querySelector('[type=submit]').disabled = locked;
  }

  /* Puts a message under its field; false when the form has no such field. */
  function blame(name, message) {
    var field = form.elements.namedItem(name);
    var place = document.getElementById(name + '-wrong');
    if (!field || !place) {
      return false;
    }
    field.setAttribute('aria-invalid', String(Boolean(message)));
    place.textContent = message;
    place.hidden = !message;
    if (message) {
      field.focus();
    }
    return true;
  }

  function clear() {
    form.querySelectorAll('input').forEach(function (field) {
      blame(field.name, '');
    });
  }

  /* Sends what body() makes to path. What no field is to blame for goes to refused(status). */
  function onSubmit(path, body, done, refused) {
    var before;
    form.addEventListener('submit', function (event) {
      before = before || { heading: title.textContent, words: text.textContent };
      event.preventDefault();
      clear();
      lock(true);
      text.textContent = 'One moment …';
      fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body(form.elements))
      }).then(function (answer) {
        if (answer.ok) {
          done();
        } else if (answer.status >= 500 || answer.status === 429) {
          busy();
        } else {
          return answer.json().catch(function () {
            return {};
          }).then(function (problem) {
            say(before.heading, before.words, true);
            var blamed = (problem.errors || []).filter(function (error) {
              return blame(error.field, error.message);
            });
            if (blamed.length === 0) {
              refused(answer.status);
            }
          });
        }
      }).catch(function () {
        say('No connection', 'Please check your connection and try again.', true);
      });
    });
  }

  document.querySelectorAll('[data-shows]').forEach(function (button) {
    var field = document.getElementById(button.dataset.shows);
    button.addEventListener('click', function () {
      var show = field.type === 'password';
      field.type = show ? 'text' : 'password';
      button.textContent = show ? 'Hide' : 'Show';
      button.setAttribute('aria-pressed', String(show));
    });
  });

  if (form.dataset.needs === 'token' && !token) {
    say('This link is not complete', 'Open the link from the mail again, or copy all of it into the address bar.', false);
  }

  return { token: token, say: say, blame: blame, onSubmit: onSubmit };
})();
