package tw.anwang.minutes.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import tw.anwang.minutes.MinutesText;
import tw.anwang.minutes.MinutesText.Format;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.Warning;

/** The text of a PDF, page by page: text pages are read, picture pages are kept as attachments and said so. */
final class Pdf {
    private static final int LEAST_TEXT = 12;
    private static final long MEMORY = 64L * 1024 * 1024;
    private static final long DISK = 512L * 1024 * 1024;

    private Pdf() {}

    static MinutesText read(byte[] bytes, Runnable betweenPages) throws UnreadableMinutes, IOException {
        PdfStreams.guard(bytes);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw locked();
            }
            if (document.getNumberOfPages() > FileLimits.PDF_PAGES) {
                throw FileLimits.tooLong();
            }
            return pages(document, betweenPages);
        } catch (InvalidPasswordException password) {
            throw locked();
        } catch (CountedText.WithoutEnd bomb) {
            throw ZipParts.bomb();
        }
    }

    private static UnreadableMinutes locked() {
        return new UnreadableMinutes("minutes.file.locked", "PDF 設有密碼或禁止擷取文字，請解除保護或改上傳 DOCX、ODT 檔。");
    }

    private static MinutesText pages(PDDocument document, Runnable betweenPages) throws IOException, UnreadableMinutes {
        StringBuilder text = new StringBuilder();
        List<Integer> pictures = new ArrayList<>();
        boolean anyText = false;
        PDFTextStripper stripper = new CountedText();
        long drawn = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            betweenPages.run();
            drawn += drawn(document.getPage(page - 1));
            if (drawn > FileLimits.PDF_BYTES) {
                throw ZipParts.bomb(); // many pages may be drawn by one stream
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = stripper.getText(document);
            boolean little =
                    words.chars().filter(c -> !Character.isWhitespace(c)).count() < LEAST_TEXT;
            if (little && hasPicture(document.getPage(page - 1))) {
                pictures.add(page);
                continue;
            }
            anyText |= !little;
            text.append(text.length() == 0 ? "" : "\f").append(words);
            if (text.length() > FileLimits.TEXT_CHARS) {
                throw FileLimits.tooLong();
            }
        }
        if (!anyText) {
            throw new UnreadableMinutes("minutes.file.pictures", "PDF 每一頁都是掃描影像，沒有可判讀的文字；請改上傳 DOCX、ODT 或有文字的 PDF。");
        }
        return new MinutesText(text.toString(), Format.PDF, pictures, notices(pictures));
    }

    private static long drawn(PDPage page) throws IOException {
        long drawn = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            drawn +=
                    PdfStreams.unpacked(streams.next().getCOSObject().createRawInputStream(), 1, FileLimits.PART_BYTES);
        }
        return drawn;
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return resources.getXObjectNames().iterator().hasNext();
    }

    private static List<Warning> notices(List<Integer> pictures) {
        return pictures.isEmpty()
                ? List.of()
                : List.of(new Warning(0, "picture-pages", "第" + ranges(pictures) + "頁為掃描影像，未判讀；已保留為附件，請自行核對。"));
    }

    /** 8, 9, 10, 12 as 8–10、12. */
    static String ranges(List<Integer> pages) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < pages.size(); ) {
            int j = i;
            while (j + 1 < pages.size() && pages.get(j + 1) == pages.get(j) + 1) {
                j++;
            }
            ranges.append(ranges.length() == 0 ? "" : "、").append(pages.get(i));
            ranges.append(j > i ? "–" + pages.get(j) : "");
            i = j + 1;
        }
        return ranges.toString();
    }
}
