package tw.anwang.intake.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.paper.BlankForms;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.documents.Table;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** The report on paper asks what the page asks, and keeps the reporter on a sheet of its own. */
class BlankReportIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    CurrentUser user;

    @Inject
    BlankForms forms;

    @Test
    void the_reporter_stands_behind_a_page_break_and_every_kind_and_code_has_its_box() throws Exception {
        container.clock().setTo(LocalDate.of(2026, 3, 2));
        user.actAs(new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), 10220)));
        Document paper = forms.called("intake.report").paper();
        int cut = paper.blocks().indexOf(new Block.PageBreak());
        assertTrue(words(paper.blocks().subList(0, cut)).contains("□\u00A0脆弱家庭　□\u00A0兒少保護"));
        assertTrue(!words(paper.blocks().subList(0, cut)).contains("通報人身分"));
        assertTrue(words(paper.blocks().subList(cut, paper.blocks().size())).contains("通報人"));
        assertTrue(words(paper.blocks()).contains("□\u00A0案主")
                || words(paper.blocks()).contains("□\u00A0子女"));
        assertEquals(List.of(), PaperFormat.PDF.write(paper, new ByteArrayOutputStream()), "signs that are missing");
    }

    private static String words(List<Block> blocks) {
        return String.valueOf(blocks.stream().filter(Table.class::isInstance).toList());
    }
}
