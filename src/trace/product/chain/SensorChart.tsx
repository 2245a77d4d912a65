import { observer } from 'mobx-react-lite'
import type { SensorSeries } from '../../../../contract/chain'
import { Box } from '../../../ui/Box'
import { barWidth, isOutside, plotOf } from './readings'
import { useReadingWords } from './use-reading-words'

/** A series as bars over time with its limits, drawn of boxes so that it follows every theme on both targets. */
export const SensorChart = observer(function SensorChart({ series }: { readonly series: SensorSeries }) {
  const words = useReadingWords()
  const plot = plotOf(series)
  const story = words.story(series)
  const isOff = isOutside(series) || series.isAlarm
  return (
    <Box className="chain-series">
      <Box className="chain-series__title">{words.span(series)}</Box>
      <Box className={isOff ? 'chain-series__off' : 'product-note'}>{words.judgement(series)}</Box>
      {plot && (
        <Box role="img" label={`${words.span(series)} · ${words.judgement(series)}`} className="chain-plot">
          {plot.bars.map((bar, at) => (
            <Box
              key={`${bar.at} ${at}`}
              className={bar.isOutside ? 'chain-plot__bar chain-plot__bar--off' : 'chain-plot__bar'}
              style={{ left: `${bar.left}%`, width: `${barWidth}%`, height: `${bar.height}%` }}
              isHidden
            />
          ))}
          {[plot.lower, plot.upper].map(
            (height, at) =>
              height !== null && (
                <Box key={at} className="chain-plot__limit" style={{ bottom: `${height}%` }} isHidden />
              ),
          )}
        </Box>
      )}
      {story !== null && <Box className="product-source">{story}</Box>}
    </Box>
  )
})
