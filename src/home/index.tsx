import { View, Text } from '@tarojs/components'
import { makeAutoObservable } from 'mobx'
import { observer } from 'mobx-react-lite'
import axios from 'axios'

const s = makeAutoObservable({
  n: 0,
  inc() {
    this.n++
  },
})
export default observer(function Home() {
  return (
    <View
      aria-label="计数"
      onClick={() => {
        s.inc()
        void axios.get('/healthz')
      }}
    >
      <Text>放心查 {s.n}</Text>
    </View>
  )
})
