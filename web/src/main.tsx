/** The reading room's door; its pages come with the app. */
import { createRoot } from 'react-dom/client'

function Door() {
  return (
    <main lang="hi">
      <h1>घटनाक्रम</h1>
      <p>हिंदी समाचारों से राजनीतिक घटनाएँ: किसने, किसके साथ, क्या किया; कब, कहाँ, किसके अनुसार।</p>
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Door />)
