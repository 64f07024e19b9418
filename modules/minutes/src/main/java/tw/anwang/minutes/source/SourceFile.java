package tw.anwang.minutes.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import tw.anwang.minutes.MinutesText;
import tw.anwang.minutes.MinutesText.Format;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.Warning;

/** Tells files apart by their first bytes, whatever their name, and hands them to the reader of their kind. */
public final class SourceFile {
    private static final int FIRST_BYTES = 1024;

    private SourceFile() {}

    /** @param betweenPages is asked before each page of a PDF; what it throws ends the reading and is thrown as it is */
    public static MinutesText read(byte[] bytes, Runnable betweenPages) throws UnreadableMinutes, IOException {
        if (bytes.length == 0) {
            throw new UnreadableMinutes("minutes.file.empty", "檔案是空的（0 位元組），請重新匯出或下載後再試。");
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return office(bytes);
        }
        if (isPdf(bytes)) {
            return pdf(bytes, betweenPages);
        }
        refuseOthers(bytes);
        return new MinutesText(PlainText.read(bytes), Format.TXT, List.of(), List.of());
    }

    private static MinutesText pdf(byte[] bytes, Runnable betweenPages) throws UnreadableMinutes {
        Asking asking = new Asking(betweenPages);
        try {
            return Pdf.read(bytes, asking);
        } catch (IOException | RuntimeException broken) {
            asking.rethrow();
            throw new UnreadableMinutes("minutes.file.broken", "PDF 已損毀或不完整，無法開啟；請重新下載，或改上傳 DOCX、ODT 檔。");
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw ZipParts.bomb(); // let go of by now; packed in one of the ways that PdfStreams does not count
        }
    }

    /** Remembers what was thrown between the pages: it says nothing of the file. */
    private static final class Asking implements Runnable {
        private final Runnable betweenPages;
        private RuntimeException thrown;

        Asking(Runnable betweenPages) {
            this.betweenPages = betweenPages;
        }

        @Override
        public void run() {
            try {
                betweenPages.run();
            } catch (RuntimeException notTheFile) {
                thrown = notTheFile;
                throw notTheFile;
            }
        }

        void rethrow() {
            if (thrown != null) {
                throw thrown;
            }
        }
    }

    private static MinutesText office(byte[] bytes) throws UnreadableMinutes, IOException {
        ZipParts zip = ZipParts.of(bytes);
        boolean docx = zip.isDocx();
        if (!docx && zip.part("content.xml") == null) {
            throw wrongKind();
        }
        try {
            String text = docx ? Docx.read(zip) : encrypted(zip) ? "" : Odt.read(zip);
            if (text.isBlank()) {
                throw zip.pictures()
                        ? new UnreadableMinutes("minutes.file.pictures", "檔案裡只有圖片，沒有可判讀的文字；請改上傳有文字的版本。")
                        : new UnreadableMinutes("minutes.file.empty", "檔案裡沒有文字，請確認是否選錯檔案，或改上傳有文字的版本。");
            }
            return new MinutesText(text, docx ? Format.DOCX : Format.ODT, List.of(), notices(zip));
        } catch (XMLStreamException broken) {
            throw broken();
        }
    }

    static UnreadableMinutes broken() {
        return new UnreadableMinutes("minutes.file.broken", "檔案內容已損毀，無法讀取；請以原軟體開啟後另存新檔。");
    }

    private static boolean encrypted(ZipParts zip) throws UnreadableMinutes {
        byte[] manifest = zip.part("META-INF/manifest.xml");
        String words = manifest == null ? "" : new String(manifest, java.nio.charset.StandardCharsets.UTF_8);
        if (words.contains("encryption-data")) {
            throw new UnreadableMinutes("minutes.file.locked", "檔案設有密碼，請先在原軟體解除密碼後另存新檔。");
        }
        return false;
    }

    private static List<Warning> notices(ZipParts zip) {
        List<Warning> notices = new ArrayList<>();
        if (zip.macros()) {
            notices.add(new Warning(0, "macros", "檔案含有巨集；只讀取文字，巨集未執行也未保留。"));
        }
        return notices;
    }

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i + 4 < Math.min(bytes.length, FIRST_BYTES); i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    private static void refuseOthers(byte[] bytes) throws UnreadableMinutes {
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableMinutes(
                    "minutes.file.old", "這是舊版 Word（.doc）或設有密碼的檔案，請在 Word 或 LibreOffice 解除密碼並另存為 DOCX 或 ODT。");
        }
        boolean picture = starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 42)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'B', 'M') && bytes.length > 54 && bytes[6] == 0;
        if (picture
                || starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, '7', 'z', 0xBC)
                || starts(bytes, 0x1F, 0x8B)
                || starts(bytes, '{', '\\', 'r', 't', 'f')) {
            throw wrongKind();
        }
    }

    private static UnreadableMinutes wrongKind() {
        return new UnreadableMinutes("minutes.file.kind", "這個檔案不是 TXT、DOCX、ODT 或 PDF（可能只改了副檔名），請改上傳這四種格式的會議紀錄。");
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
