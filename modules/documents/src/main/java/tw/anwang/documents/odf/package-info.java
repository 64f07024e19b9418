/** OpenDocument 1.3: text documents and spreadsheets, written straight into the zip, spreadsheets read from it. */
package tw.anwang.documents.odf;
