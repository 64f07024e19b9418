/** Measures of official papers that every format shares: how far a numbered paragraph or a labelled value hangs. */
package tw.anwang.documents.layout;
