package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveKindTest {
    @ParameterizedTest
    @CsvSource({
        "VICTIM, 王小明, 王○明",
        "VICTIM, 林安, 林○",
        "VICTIM, 歐陽小明, 歐○○明",
        "VICTIM, 安, ○",
        "REPORTER, 王小明, ＊＊＊",
        "ADDRESS, 高雄市三民區建國三路123號5樓, 高雄市三民區○○○",
        "ADDRESS, 嘉義市東區中山路1號, 嘉義市東區○○○",
        "ADDRESS, 高雄市那瑪夏區大光巷2號, 高雄市那瑪夏區○○○",
        "ADDRESS, 新竹縣竹北市光明六路10號, 新竹縣竹北市○○○",
        "ADDRESS, 臺北市, 臺北市○○○",
        "ADDRESS, 建國三路123號, ＊＊＊",
        "HEALTH, 重鬱症, ＊＊＊",
        "ID_NUMBER, A123456789, A12*****89",
        "ID_NUMBER, A12, ＊＊＊",
        "PHONE, 0912345678, 0912***678",
        "PHONE, 0912-345-678, 0912***678",
        "PHONE, 02-23456789, 02-*****789",
        "PHONE, 07 3368333, 07-*****333",
        "PHONE, 1234, ＊＊＊"
    })
    void each_kind_has_its_own_mask(SensitiveKind kind, String clear, String shown) {
        assertEquals(shown, kind.masked(clear));
    }

    @Test
    void nothing_stays_nothing() {
        for (SensitiveKind kind : SensitiveKind.values()) {
            assertNull(kind.masked(null));
            assertEquals("", kind.masked(""));
        }
    }
}
