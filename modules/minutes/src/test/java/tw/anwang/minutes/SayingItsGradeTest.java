package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingItsGradeTest {
    @ParameterizedTest
    @CsvSource({
        "密等：機密, SECRET",
        "密　等：極機密, TOP_SECRET",
        "密等及解密條件或保密期限：密, CONFIDENTIAL",
        "密等及解密條件或保密期限：機密（本件於113年12月31日解密）, SECRET",
        "速別：普通件　密等及解密條件或保密期限：絕對機密, ABSOLUTE",
        "速別：最速件 密等及解密條件：密件, CONFIDENTIAL",
        "密等級：ＳＥＣＲＥＴ, ORDINARY",
        "機密等級：機密, SECRET",
        "│密等：機密│, SECRET",
        "密等：普通, ORDINARY",
        "密等及解密條件或保密期限：, ORDINARY"
    })
    void in_a_field_of_its_head(String line, Secrecy said) {
        assertEquals(said, Secrecy.of("示範溝通平臺第3次會議紀錄\n" + line + "\n時間：113年5月6日"));
    }

    @ParameterizedTest
    @CsvSource({
        "機密, SECRET",
        "　【極機密】, TOP_SECRET",
        "機　密, SECRET",
        "（絕對機密）, ABSOLUTE",
        "密, CONFIDENTIAL",
        "密件, CONFIDENTIAL",
        "機密文件（會後收回）, SECRET",
        "[密](本件於公布時解密), CONFIDENTIAL"
    })
    void stamped_on_a_line_of_its_own(String line, Secrecy said) {
        assertEquals(said, Secrecy.of("示範溝通平臺第3次會議紀錄\n" + line + "\n時間：113年5月6日"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "請各單位注意個案資料之機密，會後資料收回。",
                "密等：機密之公文應以紙本遞送",
                "有關密等為機密者，請依國家機密保護法辦理",
                "加強跨網絡合作之緊密",
                "保密",
                "列為機密等級之案件，不得上傳系統。",
                "公文之密等：極機密文件之傳遞方式如附件"
            })
    void a_sentence_about_secrets_says_nothing_of_the_paper(String line) {
        assertEquals(Secrecy.ORDINARY, Secrecy.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"密等：密", "密等：普通", "【密】", "密等及解密條件或保密期限：密（本件於公布時解密）"})
    void it_is_no_part_of_the_title(String line) throws UnreadableMinutes {
        String text = line + "\n示範溝通平臺第3次會議紀錄\n時間：113年5月6日上午9時\n主席：王示範\n決議：請社家署辦理。";
        assertEquals("示範溝通平臺第3次會議紀錄", MinutesParser.parse(text).header().title());
    }

    @Test
    void the_highest_counts() {
        assertEquals(Secrecy.TOP_SECRET, Secrecy.of("密\n密等：極機密\n機密"));
    }

    @ParameterizedTest
    @CsvSource({
        "【機密】第3次會議紀錄.odt, SECRET",
        "極機密_紀錄.docx, TOP_SECRET",
        "第3次會議紀錄(密).pdf, CONFIDENTIAL",
        "保密承諾書.pdf, ORDINARY",
        "機密維護作業.pdf, ORDINARY",
        "第3次會議紀錄.txt, ORDINARY"
    })
    void the_name_of_a_file_may_say_it_too(String name, Secrecy said) {
        assertEquals(said, Secrecy.ofName(name));
    }

    @Test
    void a_very_long_line_costs_no_more_than_its_length() {
        String line = "密等".repeat(300_000) + "：" + "　密".repeat(300_000);
        assertTimeout(Duration.ofSeconds(5), () -> Secrecy.of(line));
    }
}
