package tw.anwang.meetings.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.Difference;
import tw.anwang.identity.Grade;

class ConsultationTypedTest {
    @Test
    void a_colleague_who_closed_the_circle_is_told_of_like_one_who_changed_words() {
        ConsultationTyped theirs = typed();
        theirs.setGrade(Grade.CONFIDENTIAL);
        theirs.setCasework(true);
        UnaryOperator<String> words = key -> key;
        List<Difference> found = Difference.between(theirs.shown(words), typed().shown(words));
        assertEquals(
                Map.of("grade", "grade.CONFIDENTIAL", "consultation.casework", "✓"),
                found.stream().collect(java.util.stream.Collectors.toMap(Difference::field, Difference::theirs)));
    }

    private static ConsultationTyped typed() {
        ConsultationTyped typed = new ConsultationTyped();
        typed.setTitle("草案");
        return typed;
    }
}
