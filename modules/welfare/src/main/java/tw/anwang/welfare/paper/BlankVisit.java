package tw.anwang.welfare.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.BlankForm;
import tw.anwang.desk.BlankSheet;
import tw.anwang.documents.Document;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.code.Codes;

/** 訪視紀錄表: the fields of the page on which a visit is entered. */
@ApplicationScoped
class BlankVisit implements BlankForm {
    private static final int WORDS = 90;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "welfare.visit";
    }

    @Override
    public String title(Locale locale) {
        return Sentences.of("welfare", "visit.paper", locale);
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public Document paper() {
        return BlankSheet.titled(title(Locale.TAIWAN))
                .part(word("visit"))
                .line(word("familyCase.number"))
                .line(word("familyCase.family"))
                .line(word("visit.day"))
                .line(word("visit.time"))
                .boxes(word("visit.method"), choices(Code.List.METHOD))
                .boxes(word("visit.whom"), choices(Code.List.WHOM))
                .line(word("visit.met"))
                .line(word("visit.next"))
                .room(word("visit.words"), WORDS)
                .finish();
    }

    private List<String> choices(Code.List list) {
        return codes.in(list, Taipei.today(clock)).stream()
                .map(code -> code.code() + " " + code.name(Locale.TAIWAN))
                .toList();
    }

    private static String word(String key) {
        return Sentences.of("welfare", key, Locale.TAIWAN);
    }
}
