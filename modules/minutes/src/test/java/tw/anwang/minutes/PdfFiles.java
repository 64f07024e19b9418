package tw.anwang.minutes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Small PDFs made for tests. */
final class PdfFiles {
    private PdfFiles() {}

    /** A page for each text; {@code P} is a page that is a picture. */
    static byte[] pages(String... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String text : texts) {
                page(document, text);
            }
            return bytes(document);
        }
    }

    static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, "minutes behind a password");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        }
    }

    /** Written by hand, since no library writes such: a page drawn by the last of these objects; numbers begin at 4. */
    static byte[] byHand(byte[]... objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int last = 3 + objects.length;
        out.write(
                ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " + last
                                + " 0 R/Resources<</XObject<</F4 4 0 R>>>>>> endobj\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.length; i++) {
            out.write(((4 + i) + " 0 obj ").getBytes(StandardCharsets.US_ASCII));
            out.write(objects[i]);
            out.write("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.write("trailer <</Root 1 0 R/Size 99>>\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** @param more of its dictionary */
    static byte[] stream(String more, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("<<" + more + "/Length " + content.length + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\nendstream".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** So many megabytes of blanks, packed that often. */
    static byte[] blanks(int megabytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream in = packed;
        for (int i = 0; i < times; i++) {
            in = new DeflaterOutputStream(in);
        }
        try (OutputStream blanks = in) {
            byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                blanks.write(megabyte);
            }
        }
        return packed.toByteArray();
    }

    private static void page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (text.equals("P")) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0);
            } else {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
