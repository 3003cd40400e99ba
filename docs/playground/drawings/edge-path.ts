import { type PlacedEdge, type PlacedState, STATE_HEIGHT, STATE_WIDTH } from './layout';

const middle = ({ y }: PlacedState) => y + STATE_HEIGHT / 2;
const center = ({ x }: PlacedState) => x + STATE_WIDTH / 2;

/** Between lanes a line leaves and enters from above and below; on one lane it goes straight, or around what is in between. */
export function edgePath({ from, to }: PlacedEdge): string {
  if (from.place.lane !== to.place.lane) {
    const down = to.y > from.y;
    const [startX, startY] = [center(from) + (to.x - from.x) * 0.04, from.y + (down ? STATE_HEIGHT : 0)];
    const [endX, endY] = [center(to) - (to.x - from.x) * 0.04, to.y + (down ? 0 : STATE_HEIGHT)];
    const bend = (endY - startY) / 2;
    return `M${startX},${startY} C${startX},${startY + bend} ${endX},${endY - bend} ${endX},${endY}`;
  }
  const span = Math.abs(to.place.column - from.place.column);
  if (span === 0) {
    const edge = from.x + STATE_WIDTH;
    return `M${edge},${middle(from)} C${edge + 26},${middle(from)} ${edge + 26},${middle(to)} ${edge},${middle(to)}`;
  }
  const forward = to.x > from.x;
  if (forward && to.x - from.x < 1.5 * STATE_WIDTH) {
    const [startX, endX] = [from.x + STATE_WIDTH, to.x];
    const bend = (endX - startX) / 2;
    return `M${startX},${middle(from)} C${startX + bend},${middle(from)} ${endX - bend},${middle(to)} ${endX},${middle(to)}`;
  }
  // Forward above, back below, so that the two can be told apart.
  const side = forward ? -1 : 1;
  const [startX, endX] = [center(from) + 20 * (forward ? 1 : -1), center(to) - 20 * (forward ? 1 : -1)];
  const [startY, endY] = [from, to].map(({ y }) => y + (forward ? 0 : STATE_HEIGHT)) as [number, number];
  const height = side * (14 + 6 * span);
  return `M${startX},${startY} C${startX},${startY + height} ${endX},${endY + height} ${endX},${endY}`;
}
