package tw.anwang.desk;

import java.text.Normalizer;

/** A 民國 year as people type it: 111, 民國111年 or full width. */
public final class RocYear {
    private RocYear() {}

    /** @return null where nothing is typed, or nothing that is such a year */
    public static Integer read(String typed) {
        String plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[民國年\\s]", "");
        return plain.matches("0*[1-9]\\d{0,2}") ? Integer.valueOf(plain) : null;
    }
}
