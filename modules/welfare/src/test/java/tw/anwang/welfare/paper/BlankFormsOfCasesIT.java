package tw.anwang.welfare.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.BlankForm;
import tw.anwang.desk.paper.BlankForms;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.familycase.CaseFixture;

/** Forms on paper have the fields and the codes of the day on which they are printed. */
class BlankFormsOfCasesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    BlankForms forms;

    @BeforeEach
    void a_worker() throws Exception {
        container.clock().setTo(LocalDate.of(2026, 3, 2));
        assertTrue(user.actAs(CaseFixture.worker(container, SANMIN)));
    }

    private String odt(String key) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PaperFormat.ODT.write(forms.called(key).paper(), file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no content");
    }

    @Test
    void a_visit_has_a_box_for_each_way_and_person_that_may_be_chosen_that_day() throws Exception {
        String paper = odt("welfare.visit");
        assertTrue(paper.contains("□\u00A0B 面訪") && paper.contains("□\u00A02 父母親"), paper);
        assertTrue(paper.contains("下次訪視") && paper.contains("在場的人"), paper);
        try (var connection = container.database().connect();
                var change = connection.createStatement()) {
            change.execute("update welfare_code set valid_to = '2026-03-01' where list = 'METHOD' and code = 'J'");
        }
        assertTrue(paper.contains("□\u00A0J 資源拜訪"));
        assertFalse(odt("welfare.visit").contains("資源拜訪"), "not to be chosen any more");
    }

    @Test
    void an_assessment_has_every_factor_of_the_list_of_the_day() throws Exception {
        String paper = odt("welfare.assessment");
        long boxes = paper.chars().filter(sign -> sign == '□').count();
        try (var connection = container.database().connect();
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from welfare_factor where list_id ="
                        + " (select id from welfare_factor_list order by valid_from desc limit 1)")) {
            rows.next();
            assertEquals(rows.getLong(1) + 10, boxes, "its factors, and twice five scores");
        }
    }

    @Test
    void each_can_be_printed_and_no_sign_is_missing() throws Exception {
        for (BlankForm form : forms.mine()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertEquals(List.of(), PaperFormat.PDF.write(form.paper(), file), form.key());
            assertTrue(file.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF"), form.key());
        }
        assertEquals(
                List.of("intake.report", "welfare.assessment", "welfare.visit"),
                forms.mine().stream().map(BlankForm::key).toList());
    }

    @Test
    void who_fills_in_none_is_offered_none() throws Exception {
        assertThrows(NotVisible.class, () -> forms.called("welfare.nothing"));
        long stranger = TestAccount.called("承辦").with("auditor").in(container.database(), SANMIN.value());
        assertTrue(user.actAs(new AccountId(stranger)));
        assertEquals(List.of(), forms.mine());
        assertThrows(NotPermitted.class, () -> forms.called("welfare.visit"));
    }
}
