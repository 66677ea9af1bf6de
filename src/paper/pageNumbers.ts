// The page each heading comes to stand on, by laying the pages out as Word does, for whoever opens a paper in something that
// fills in no fields. Takes seconds and is as large as docx itself: the pane leaves it to Word, which does it on opening.
export { estimatePageNumbers as pageNumbers } from 'docx/layout';
