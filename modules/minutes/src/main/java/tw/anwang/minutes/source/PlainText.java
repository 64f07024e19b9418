package tw.anwang.minutes.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tw.anwang.minutes.UnreadableMinutes;

/** Text files: UTF-8 with or without a mark, UTF-16, Big5 as Windows writes it. */
final class PlainText {
    private static final Charset BIG5 = Charset.forName("MS950");

    private PlainText() {}

    static String read(byte[] bytes) throws UnreadableMinutes {
        if (bytes.length > FileLimits.TEXT_CHARS * 4L) {
            throw FileLimits.tooLong();
        }
        String text = decode(bytes);
        if (text.length() > FileLimits.TEXT_CHARS) {
            throw FileLimits.tooLong();
        }
        return text;
    }

    private static String decode(byte[] bytes) throws UnreadableMinutes {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw unknown();
            }
        }
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (UnreadableMinutes notUtf8) {
            return strict(bytes, 0, BIG5);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableMinutes {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(charset == BIG5 ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            throw unknown();
        }
    }

    private static UnreadableMinutes unknown() {
        return new UnreadableMinutes("minutes.file.charset", "文字編碼不是 UTF-8、UTF-16 或 Big5，請以記事本另存為 UTF-8 後再試。");
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
