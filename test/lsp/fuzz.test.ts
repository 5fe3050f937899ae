import fc from 'fast-check';
import { SessionPlayer } from '../fuzz/sessionPlayer.ts';
import { sessions } from '../fuzz/sessions.ts';

describe('the server, whatever an editor does', function () {
  // A machine that is busy with other things takes its time.
  this.timeout(240_000);

  const player = new SessionPlayer();
  after(() => player.stop());

  // `npm run fuzz` plays others, for as long as one likes.
  it('finds in an edited document what it finds in a fresh one, and fails no request', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, (session) => player.play(session)),
      { seed: 7, numRuns: 12 },
    );
  });
});
