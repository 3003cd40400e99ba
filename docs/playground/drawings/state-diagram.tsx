import { type AfterSaleCase, CASE_LIFECYCLE, type CaseState } from 'aftersale';
import { modelOf } from 'aftersale/diagrams';
import type { Speech } from '../words/speech';
import { edgePath } from './edge-path';
import { type Layout, layoutOf, STATE_HEIGHT, STATE_WIDTH } from './layout';
import { PLACES } from './places';

const placeOf = (state: string) => PLACES[state as CaseState];

const layouts = new Map<AfterSaleCase['type'], Layout>();

function layoutFor(type: AfterSaleCase['type']): Layout {
  const layout = layouts.get(type) ?? layoutOf(modelOf(CASE_LIFECYCLE, type), placeOf);
  layouts.set(type, layout);
  return layout;
}

/** The life of a case's type, drawn from the library's own table: the present state filled, the way it took strong. */
export function StateDiagram({ claim, speech }: { readonly claim: AfterSaleCase; readonly speech: Speech }) {
  const { labels, life, words } = speech;
  const layout = layoutFor(claim.type);
  const taken = new Set(claim.history.map(({ from, to }) => `${from} ${to}`));
  const visited = new Set(claim.history.map(({ to }) => to as string));
  const label = `${words.states}: ${labels.caseState[claim.state]}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <figure class="scrolls" tabIndex={0} aria-label={words.states}>
      <svg
        class="states"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0,0 L8,4 L0,8 z" />
          </marker>
        </defs>
        {layout.edges.map((edge) => (
          <path
            key={`${edge.from.state} ${edge.to.state}`}
            class={taken.has(`${edge.from.state} ${edge.to.state}`) ? 'edge taken' : 'edge'}
            d={edgePath(edge)}
            marker-end="url(#arrow)"
          >
            <title>{[...new Set(edge.steps.map(({ action }) => life.caseStep[action as never]))].join(', ')}</title>
          </path>
        ))}
        {layout.states.map(({ state, x, y, isFinal }) => (
          <g
            key={state}
            class={['state', isFinal && 'final', visited.has(state) && 'visited', state === claim.state && 'here']
              .filter(Boolean)
              .join(' ')}
            transform={`translate(${x},${y})`}
          >
            <rect width={STATE_WIDTH} height={STATE_HEIGHT} rx={isFinal ? STATE_HEIGHT / 2 : 6} />
            <text x={STATE_WIDTH / 2} y={STATE_HEIGHT / 2}>
              {labels.caseState[state as AfterSaleCase['state']]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{words.statesHint}</figcaption>
    </figure>
  );
}
