package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text made to be slow: every kind of repetition up to the longest text that is read. The bound only tells linear from not. */
class HostileTextTest {
    private static final int LONGEST = 990_000;
    private static final String HEAD = "測試會議紀錄\n時間：112年1月7日上午9時\n主席：王大明\n壹、討論事項\n案由一：x\n決議：\n";

    @TestFactory
    Stream<DynamicTest> no_repetition_is_slow() {
        return List.of(
                        "（(",
                        "(一)",
                        "「",
                        "1",
                        "1.",
                        "1.\n",
                        "一、\n",
                        " ",
                        "案由：",
                        "案由：\n",
                        "提案單位：社會局\n",
                        "決議：\n",
                        "王委員大明：好\n",
                        "● x\n",
                        "1月1日",
                        "第1案",
                        "決議：一、好。二、好。",
                        "：",
                        "請",
                        "，",
                        "。",
                        "一、：\n(一)：\n1.：\n(1)：\n",
                        "第1、",
                        "請社會局於本(1)月底前提供，",
                        "社",
                        "列管",
                        "請社會局",
                        "請東區社福中心、",
                        "、",
                        "（",
                        "112年1月7日",
                        "ＡA１1",
                        "編號\t案由\t決議\n1\t",
                        "編號\n案由\n決議\n1\n",
                        "□解除列管",
                        "列管案號112-1-2、",
                        "經討論後，決議如下：\n",
                        "受文者：\n主旨：\n",
                        "**",
                        "瓦歷斯·諾幹",
                        "密",
                        "密等: ",
                        "密等級及解密條件或保密期限:",
                        "【密(",
                        "\n密等：密x",
                        "\n")
                .stream()
                .map(piece -> DynamicTest.dynamicTest(
                        piece.replace("\n", "⏎").replace(" ", "␠"),
                        () -> assertTimeoutPreemptively(
                                Duration.ofSeconds(20), () -> parse(HEAD + piece.repeat(LONGEST / piece.length())))));
    }

    private static void parse(String text) {
        Secrecy.of(text);
        Secrecy.ofName(text);
        try {
            MinutesParser.parse(text);
        } catch (UnreadableMinutes refused) {
            // a refusal is an answer too
        }
    }
}
