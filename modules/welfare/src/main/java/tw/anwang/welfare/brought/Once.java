package tw.anwang.welfare.brought;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is asked of offices and their people for some cases together: each question is asked once. */
final class Once {
    private final Map<List<Object>, Object> answers = new HashMap<>();

    /** @param of what tells the question from others @throws Wrong where the first answer was that */
    <T> T ask(Supplier<T> question, Object... of) {
        List<Object> key = Arrays.asList(of);
        if (!answers.containsKey(key)) {
            answers.put(key, answer(question));
        }
        Object answer = answers.get(key);
        if (answer instanceof Wrong why) {
            throw why;
        }
        @SuppressWarnings("unchecked")
        T known = (T) answer;
        return known;
    }

    private static Object answer(Supplier<?> question) {
        try {
            return question.get();
        } catch (Wrong why) {
            return why;
        }
    }
}
