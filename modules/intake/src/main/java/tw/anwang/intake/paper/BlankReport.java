package tw.anwang.intake.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.BlankForm;
import tw.anwang.desk.BlankSheet;
import tw.anwang.documents.Document;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** 通報表: the fields of the page of a new report; the reporter stands on a sheet of its own, to be kept apart. */
@ApplicationScoped
class BlankReport implements BlankForm {
    private static final int TOLD = 90;
    private static final int OTHERS = 50;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "intake.report";
    }

    @Override
    public String title(Locale locale) {
        return Sentences.of("intake", "report.paper", locale);
    }

    @Override
    public String permission() {
        return IntakePermissions.REPORT;
    }

    @Override
    public Document paper() {
        return BlankSheet.titled(title(Locale.TAIWAN))
                .part(word("report"))
                .boxes(
                        word("report.kind"),
                        words(
                                "intake",
                                Arrays.stream(ReportKind.values())
                                        .map(ReportKind::getLabelKey)
                                        .toList()))
                .line(word("report.received"))
                .line(word("report.known"))
                .boxes(word("report.urgent"), List.of(word("report.urgentWhy")))
                .line(word("report.district"))
                .line(word("report.place"))
                .boxes(word("report.type"), choices(CodeList.TYPE))
                .boxes(word("report.source"), choices(CodeList.SOURCE))
                .boxes(word("report.unit"), choices(CodeList.UNIT))
                .list(word("report.risk"), choices(CodeList.RISK))
                .part(word("report.subject"))
                .line(word("person.name"))
                .boxes(
                        word("person.sex"),
                        words(
                                "registry",
                                Arrays.stream(Sex.values())
                                        .map(Sex::getLabelKey)
                                        .toList()))
                .line(word("person.bornOn"))
                .boxes(
                        word("person.role"),
                        words(
                                "registry",
                                Arrays.stream(MemberRole.values())
                                        .map(MemberRole::getLabelKey)
                                        .toList()))
                .line(word("person.idNumber"))
                .line(word("person.phone"))
                .room(word("report.told"), TOLD)
                .room(word("report.others"), OTHERS)
                .newPage()
                .part(word("reporter") + "　" + word("reporter.secret"))
                .line(word("reporter.name"))
                .line(word("reporter.title"))
                .line(word("reporter.unit"))
                .line(word("reporter.phone"))
                .finish();
    }

    private List<String> choices(CodeList list) {
        return codes.of(list, Taipei.today(clock)).stream()
                .map(code -> code.code() + " " + code.name(Locale.TAIWAN))
                .toList();
    }

    private static List<String> words(String module, List<String> keys) {
        return keys.stream()
                .map(key -> Sentences.of(module, key, Locale.TAIWAN))
                .toList();
    }

    private static String word(String key) {
        return Sentences.of("intake", key, Locale.TAIWAN);
    }
}
