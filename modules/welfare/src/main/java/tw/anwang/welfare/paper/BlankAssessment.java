package tw.anwang.welfare.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.anwang.desk.BlankForm;
import tw.anwang.desk.BlankSheet;
import tw.anwang.documents.Document;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assessment.Factor;

/** 評估表: the fields of the page of an assessment, with the list of factors that holds today. */
@ApplicationScoped
class BlankAssessment implements BlankForm {
    private static final int WORDS = 45;
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "welfare.assessment";
    }

    @Override
    public String title(Locale locale) {
        return Sentences.of("welfare", "assessment.paper", locale);
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public Document paper() {
        BlankSheet sheet = BlankSheet.titled(title(Locale.TAIWAN))
                .part(word("assessment"))
                .line(word("familyCase.number"))
                .line(word("familyCase.family"))
                .part(word("assessment.factors"));
        byDimension().forEach((dimension, factors) -> sheet.list(word("assessment.dimension." + dimension), factors));
        return sheet.part(word("assessment.score.hint"))
                .boxes(word("assessment.home"), SCORES)
                .boxes(word("assessment.support"), SCORES)
                .room(word("assessment.reason"), WORDS)
                .room(word("assessment.diagnosis"), WORDS)
                .room(word("assessment.goals"), WORDS)
                .room(word("assessment.plan"), WORDS)
                .finish();
    }

    private Map<Integer, List<String>> byDimension() {
        return assessments.factors(assessments.listOn(Taipei.today(clock))).stream()
                .collect(Collectors.groupingBy(
                        Factor::dimension,
                        TreeMap::new,
                        Collectors.mapping(
                                factor -> factor.code() + " " + factor.name(Locale.TAIWAN), Collectors.toList())));
    }

    private static String word(String key) {
        return Sentences.of("welfare", key, Locale.TAIWAN);
    }
}
