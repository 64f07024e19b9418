/** Excel workbooks (Office Open XML): one sheet out, row by row, and in the same way. */
package tw.anwang.documents.ooxml;
