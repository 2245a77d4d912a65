import { defineMessages } from '../../i18n/messages'

/** The words beside the story: speaking, ready sentences, tips of the situation. */
export const writingMessages = defineMessages(
  {
    about: '您选的情况：{title}',
    sentences: '现成的句子，点一下加进去',
    putIn: '已加进经过里',
    takenOut: '已拿掉',
    blanks: '还有 {n} 处 ___ 要填',
    facts: '写清这些',
    evidence: '准备这些材料',
    speak: '说出来，帮我写',
    stopSpeaking: '说完了',
    listening: '正在听，慢慢说',
    voiceWhere: '由浏览器把话变成字，声音可能会发给它的服务商。',
    voiceRefused: '没有得到使用话筒的许可。可以用键盘上的话筒，或者打字。',
    voiceFailed: '现在听不成。可以用键盘上的话筒，或者打字。',
    voiceEnded: '不再听了',
    keyboardVoice: '不想打字？点输入框，用键盘上的话筒说。',
  },
  {
    about: 'Your situation: {title}',
    sentences: 'Ready sentences: tap to put them in',
    putIn: 'Put into the story',
    takenOut: 'Taken out',
    blanks: { one: '{n} blank (___) to fill in', other: '{n} blanks (___) to fill in' },
    facts: 'State this',
    evidence: 'Prepare this',
    speak: 'Speak instead of typing',
    stopSpeaking: 'Done speaking',
    listening: 'Listening, take your time',
    voiceWhere: 'Your browser turns speech into text and may send the sound to its maker.',
    voiceRefused: 'The microphone is not allowed. Use the one on your keyboard, or type.',
    voiceFailed: 'Listening does not work now. Use the microphone on your keyboard, or type.',
    voiceEnded: 'Stopped listening',
    keyboardVoice: "Rather not type? Tap the box and use your keyboard's microphone.",
  },
)
