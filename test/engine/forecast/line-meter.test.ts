import { describe, expect, test } from 'vitest';
import { LineMeter } from '../../../src-main/engine/forecast/line-meter.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const MB = 1_000_000;

async function flow(given: {
  seconds: number;
  perSecond: number;
  meter: LineMeter;
  clock: ReturnType<typeof fakeClock>;
}) {
  for (let tick = 0; tick < given.seconds * 4; tick += 1) {
    await given.clock.advance(250);
    given.meter.passed(given.perSecond / 4);
  }
}

const made = () => {
  const clock = fakeClock();
  return { clock, meter: new LineMeter(clock) };
};

describe('the rate of a line', () => {
  test('is unknown before a body was on it for a second, and while nothing got over', async () => {
    const { clock, meter } = made();
    expect(meter.rates()).toBeNull();
    meter.enter();
    await flow({ clock, meter, seconds: 0.75, perSecond: MB });
    expect(meter.rates()).toBeNull();
    await flow({ clock, meter, seconds: 0.25, perSecond: MB });
    expect(meter.rates()).toEqual({ recent: MB, lasting: MB });
    const silent = new LineMeter(clock);
    silent.enter();
    await clock.advance(10_000);
    expect(silent.rates()).toBeNull();
  });

  test('is that of all bodies together, lately and for a longer while', async () => {
    const { clock, meter } = made();
    meter.enter();
    meter.enter();
    await flow({ clock, meter, seconds: 10, perSecond: MB });
    await flow({ clock, meter, seconds: 5, perSecond: 4 * MB });
    const rates = meter.rates();
    expect(rates?.recent).toBeCloseTo(4 * MB, -5);
    expect(rates?.lasting).toBeCloseTo(2 * MB, -5);
  });

  test('forgets what was more than fifteen seconds ago', async () => {
    const { clock, meter } = made();
    meter.enter();
    await flow({ clock, meter, seconds: 30, perSecond: 9 * MB });
    await flow({ clock, meter, seconds: 16, perSecond: MB });
    expect(meter.rates()?.lasting).toBeCloseTo(MB, -5);
    await clock.advance(16_000);
    expect(meter.rates()).toBeNull();
  });

  test('does not fall while nothing is on it, and is unknown again after a while of that', async () => {
    const { clock, meter } = made();
    meter.enter();
    await flow({ clock, meter, seconds: 5, perSecond: MB });
    meter.leave(false);
    await clock.advance(6_000);
    expect(meter.rates()?.recent).toBeCloseTo(MB, -5);
    await clock.advance(10_000);
    expect(meter.rates()).toBeNull();
  });
});

describe('how long a line holds', () => {
  test('is unknown before it was lost', async () => {
    const { clock, meter } = made();
    meter.enter();
    await clock.advance(3_600_000);
    meter.leave(false);
    expect(meter.secondsBetweenLosses()).toBeNull();
  });

  test('is unknown after it was lost once, whatever was on it: that may be chance', async () => {
    const { clock, meter } = made();
    for (let body = 0; body < 4; body += 1) meter.enter();
    await clock.advance(2_000);
    for (let body = 0; body < 4; body += 1) meter.leave(true);
    expect(meter.secondsBetweenLosses()).toBeNull();
  });

  test('is the time of bodies on it by their losses: a cut that takes them all tells no more than one of one body', async () => {
    const { clock, meter } = made();
    for (let cut = 0; cut < 3; cut += 1) {
      for (let body = 0; body < 4; body += 1) meter.enter();
      await clock.advance(60_000);
      for (let body = 0; body < 4; body += 1) meter.leave(true);
      await clock.advance(600_000);
    }
    expect(meter.secondsBetweenLosses()).toBe(60);
  });
});
