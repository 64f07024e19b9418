package tw.anwang.documents;

import java.util.List;
import java.util.stream.IntStream;
import tw.anwang.documents.Table.Cell;
import tw.anwang.documents.Table.Column;

/** Two invented papers, the kinds this module is for. */
final class SamplePapers {
    private static final List<String> MATTERS = List.of(
            "第14次會議報告案2：跨網絡個案資料串接進度", "第14次會議討論案1：集中篩派案窗口之人力配置", "第13次會議討論案3：社區心理衛生中心布建期程", "第12次會議臨時動議1：保護性社工職業安全");

    private SamplePapers() {}

    /** 前次會議決議辦理情形: lying, seven columns, twelve items over several pages. */
    static Document followUpReport() {
        Table.Draft table = Table.of(
                Column.centred("序號", 5),
                Column.of("會議次別及案由", 16),
                Column.of("決議（裁示）事項", 22),
                Column.of("主（協）辦單位", 11),
                Column.of("辦理情形（歷次，標日期）", 30),
                Column.of("管考建議", 9),
                Column.of("本次決定", 9));
        IntStream.rangeClosed(1, 12).forEach(n -> addItem(table, n));
        return Document.titled("安寧市強化社會安全網推動委員會第15次會議　前次會議決議辦理情形")
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(12)
                .header("安寧市政府社會局　112/01/07 定稿")
                .heading(1, "安寧市強化社會安全網推動委員會第15次會議\n前次會議決議辦理情形")
                .label("資料日期", "112年1月7日（星期六）")
                .add(table.finish())
                .paragraph("註：「繼續列管」案件由主辦單位於下次填報期前更新辦理情形。")
                .signatures("承辦人", "科長", "局長")
                .finish();
    }

    private static void addItem(Table.Draft table, int n) {
        String order = "請主辦單位邀集相關機關研商，訂定分工及期程，並於下次會議提出書面報告。".repeat(n % 3 + 1);
        List<Paragraph> history = IntStream.rangeClosed(1, n % 4 + 1)
                .boxed()
                .flatMap(round -> List.of(
                        Paragraph.bold("111/%02d/05 衛生局".formatted(round * 3)),
                        Paragraph.of("業召開第%d次研商會議，就轉介流程、資料欄位及個資保護取得共識，已函請各單位配合辦理。".formatted(round)
                                + "刻正辦理系統介接測試，預計完成率 %d%%。".formatted(round * 20)))
                        .stream())
                .toList();
        table.breakableRow(
                Cell.of(String.valueOf(n)),
                Cell.of(MATTERS.get(n % MATTERS.size())),
                Cell.of(order),
                Cell.of("主辦：衛生局", "協辦：社會局、警察局"),
                Cell.of(history),
                Cell.of(n % 3 == 0 ? "建議解除列管" : "建議繼續列管"),
                Cell.of(""));
    }

    /** 會議紀錄: upright, official numbering, two labels on a line. */
    static Document minutes() {
        Document.Draft paper = Document.titled("安寧市強化社會安全網推動委員會第15次會議紀錄")
                .heading(1, "安寧市強化社會安全網推動委員會\n第15次會議紀錄")
                .label("時間", "112年1月7日（星期六）上午9時30分")
                .label("地點", "安寧市政府第一會議室（安寧市中正區和平路一段100號12樓，同步以視訊方式連線各區公所及社會福利服務中心）")
                .labels("主持人", "林召集人美玉", "紀錄", "陳小堃")
                .label("出席人員", "詳如簽到表");
        paper.numbered(1, "主席致詞：（略）").numbered(1, "確認前次會議紀錄");
        paper.numbered(2, "第14次會議紀錄業於111年10月20日函送各單位，無修正意見。");
        paper.paragraph("決定：洽悉，會議紀錄確認。").numbered(1, "討論事項");
        for (int n = 1; n <= 4; n++) {
            paper.numbered(2, "案由：有關脆弱家庭服務個案轉銜機制一案，提請討論。（提案單位：社會局）");
            paper.numbered(3, "說明：依本市強化社會安全網第二期計畫，各網絡單位應於受理通報後完成評估。".repeat(3));
            paper.numbered(3, "決議：");
            paper.numbered(4, "請社會局會同衛生局、教育局於本（1）月底前訂定轉銜作業流程，並送本會備查。".repeat(2));
            paper.numbered(4, "餘照案通過。").numbered(5, "請各單位指定窗口。").numbered(6, "窗口異動應於三日內通知幕僚單位。");
        }
        return paper.numbered(1, "臨時動議：無").numbered(1, "散會：上午11時45分").finish();
    }
}
