package tw.anwang.intake.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.intake.CaseField;

/** A field of a report or a case that a column of an export may be, and the headings it is known by [assumed]. */
public enum FeedField {
    NUMBER("案號", "案件編號", "個案編號", "通報案號", "通報編號", "通報單編號", "受理編號"),
    KIND("通報類別", "案件類別", "案件類型", "服務類別"),
    RECEIVED("通報時間", "通報日期", "受理時間", "接獲時間", "縣市接獲時間", "受案時間"),
    KNOWN("知悉時間", "通報人知悉時間", "知悉日期"),
    COUNTY("縣市", "受理縣市", "縣市別", "主責縣市"),
    DISTRICT("行政區", "鄉鎮市區", "居住行政區"),
    PLACE("地址", "居住地址", "發生地點", "現居地址"),
    TOLD("案情", "案情陳述", "通報內容", "案情摘要", "通報事由"),
    URGENT("緊急", "是否緊急", "緊急案件"),
    URGENT_WHY("緊急理由", "緊急原因"),
    TYPE("通報類型", "通報別"),
    SOURCE("個案來源", "案件來源"),
    UNIT("通報單位", "通報單位類別"),
    RISK("脆弱面向", "風險類別", "脆弱性面向"),
    NAME("案主", "案主姓名", "姓名", "個案姓名", "被害人姓名"),
    SEX("性別", "案主性別"),
    BORN("出生日期", "生日", "案主出生日期", "出生年月日"),
    ID_NUMBER("身分證號", "身分證統一編號", "身分證字號", "證號"),
    PHONE("電話", "聯絡電話", "案主電話"),
    REPORTER_NAME("通報人", "通報人姓名"),
    REPORTER_TITLE("通報人職稱"),
    REPORTER_UNIT("通報人單位", "通報人服務單位"),
    REPORTER_PHONE("通報人電話"),
    OPENED("開案日", "開案日期", "成案日期"),
    CENTRE("中心", "社福中心", "主責中心", "服務中心", "主責單位"),
    WORKER("主責社工", "主責社工帳號", "主責帳號", "社工帳號", "主責人員"),
    GRADE("脆弱度", "等級", "脆弱等級", "風險等級", "案件等級"),
    STATE("案件狀態", "狀態", "個案狀態"),
    ENDED("結案日", "結案日期"),
    REASON("結案原因", "結案原因代碼", "結案理由"),
    ROLE("稱謂", "與戶長關係", "與案主關係", "家屬稱謂"),
    HEAD("戶長", "是否戶長", "是否為戶長");

    private final List<String> headings;

    FeedField(String... headings) {
        this.headings = List.of(headings);
    }

    /** Whose words are codes of ours by a table. */
    boolean isCoded() {
        return switch (this) {
            case KIND, TYPE, SOURCE, UNIT, RISK, SEX, GRADE, STATE, REASON, ROLE -> true;
            default -> false;
        };
    }

    /** Which a list of reports never has. */
    boolean isOfCase() {
        return compareTo(OPENED) >= 0;
    }

    /** As the module that keeps cases calls it, or null where it is no matter of the case itself. */
    CaseField ofCase() {
        return Stream.of(CaseField.values())
                .filter(one -> one.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    /** As it is called here, and in what leaves. */
    String heading() {
        return headings.get(0);
    }

    /** What a column of that heading probably is. */
    static Optional<FeedField> proposed(Subject subject, String heading) {
        return Stream.of(values())
                .filter(subject::has)
                .filter(field -> field.headings.contains(plain(heading)))
                .findFirst();
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}＊*]", "");
    }

    public String getLabelKey() {
        return "feed." + name();
    }
}
