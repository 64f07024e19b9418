/** The tree of a document: what is under what, learnt from its own numbering and labels. */
package tw.anwang.minutes.outline;
