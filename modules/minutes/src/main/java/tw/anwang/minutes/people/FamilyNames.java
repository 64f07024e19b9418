package tw.anwang.minutes.people;

import java.util.HashSet;
import java.util.Set;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Known family names, and what makes a full name with them. */
final class FamilyNames {
    private final Set<String> compound;
    private final Set<String> single;

    FamilyNames(Vocabulary vocabulary) {
        compound = new HashSet<>(vocabulary.words("surname", "COMPOUND"));
        single = new HashSet<>(vocabulary.words("surname", "SINGLE"));
    }

    /** A full name: known family name and one or two more characters (○ for what is hidden). */
    boolean isFullName(String s) {
        int family = familyName(s);
        return family > 0 && s.length() - family >= 1 && s.length() - family <= 2 && given(s, family);
    }

    boolean isFamilyName(String s) {
        return s.length() == 2 ? compound.contains(s) : s.length() == 1 && (single.contains(s) || s.equals("○"));
    }

    private int familyName(String s) {
        if (s.length() > 2 && compound.contains(s.substring(0, 2))) {
            return 2;
        }
        return s.length() > 1 && single.contains(s.substring(0, 1)) ? 1 : 0;
    }

    /** What may follow a family name: Chinese characters, or marks for hidden ones. */
    static boolean given(String s, int from) {
        if (from >= s.length()) {
            return false;
        }
        return s.substring(from).chars().allMatch(c -> Character.isIdeographic(c) || "○OX*".indexOf(c) >= 0);
    }
}
