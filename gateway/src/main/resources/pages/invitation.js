(function () {
  var roles = { ADMIN: 'administrator', TEACHER: 'teacher', STUDENT: 'student', PARENT: 'parent' };
  var invitation;

  function gone() {
    card.say('This invitation does not work any more', 'It was accepted already, taken back, or it is too old. Ask the studio for a new one.', false);
  }

  function later() {
    card.say('Not right now', 'Please open the link from the mail again in a minute.', false);
  }

  function description() {
    var words = (invitation.roles || []).map(function (role) {
      return roles[role] || role.toLowerCase();
    }).join(', ');
    var until = new Date(invitation.expiresAt).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
    return (invitation.inviterName ? invitation.inviterName + ' invites you' : 'You are invited')
      + (words ? ' to join as ' + words : ' to join')
      + ', until ' + until + '. '
      + (invitation.accountExists ? 'Enter the password of your account to accept.' : 'Tell us who you are, and your account is ready.');
  }

  function ask() {
    document.getElementById('email').value = invitation.email;
    if (invitation.accountExists) {
      ['firstName', 'lastName'].forEach(function (name) {
        document.getElementById(name).parentNode.remove();
      });
      document.getElementById('password').autocomplete = 'current-password';
      document.getElementById('password-label').textContent = 'Your password';
      document.getElementById('password-hint').hidden = true;
      document.getElementById('forgotten').hidden = false;
    }
    card.say(invitation.studioName, description(), true);
  }

  card.onSubmit('/api/v1/invitations/accept', function (fields) {
    var entered = { token: card.token, password: fields.namedItem('password').value };
    if (!invitation.accountExists) {
      entered.firstName = fields.namedItem('firstName').value;
      entered.lastName = fields.namedItem('lastName').value;
    }
    return entered;
  }, function () {
    card.say('Welcome to ' + invitation.studioName, 'You are a member now and can log in. This page can be closed.', false);
  }, function (status) {
    if (status === 401 || status === 403) {
      card.blame('password', 'This is not the password of that account.');
    } else {
      gone();
    }
  });

  if (card.token) {
    fetch('/api/v1/invitations/by-token/' + encodeURIComponent(card.token)).then(function (answer) {
      if (answer.ok) {
        return answer.json().then(function (found) {
          invitation = found;
          ask();
        });
      }
      (answer.status >= 500 || answer.status === 429 ? later : gone)();
    }).catch(later);
  }
})();
