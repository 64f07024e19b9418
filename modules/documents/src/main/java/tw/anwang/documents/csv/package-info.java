/** Comma-separated values: RFC 4180 out, whatever people save in. */
package tw.anwang.documents.csv;
