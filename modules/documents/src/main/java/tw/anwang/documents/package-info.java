/**
 * Papers and spreadsheets, in and out, without a container. A paper is one {@link tw.anwang.documents.Document};
 * {@link tw.anwang.documents.PaperFormat} writes it as ODT or PDF. Rows leave through
 * {@link tw.anwang.documents.SheetFormat} as ODS, XLSX or CSV, one at a time, and come in through
 * {@link tw.anwang.documents.SheetReader}. The sub-packages are the formats; nobody outside names them.
 *
 * <p>ODT, ODS and XLSX are written straight into the zip. ODFDOM would bring 20 MB of jars for the two hundred lines
 * we need, among them a Xerces that every XML reader in the WAR would then find first; its table API is quadratic.
 */
package tw.anwang.documents;
