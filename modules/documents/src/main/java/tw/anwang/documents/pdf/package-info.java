/** PDF: the paper as XHTML, laid out with the font that lies in this module. */
package tw.anwang.documents.pdf;
