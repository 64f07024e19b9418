package tw.anwang.identity.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;

/** Offers offices for the words typed; the names in the directory are open to everybody who is signed in. */
@Named
@RequestScoped
public class OfficeChoices {
    static final int MOST = 20;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @return at most twenty offices; the own office and those below it while nothing is typed */
    public List<OfficeId> offered(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (isUnfinished(words)) {
            return List.of();
        }
        return words.isEmpty() ? ownOffices() : named(words);
    }

    public String nameOf(OfficeId office) {
        return office == null ? "" : offices.byId(office).map(OfficeRef::name).orElse("");
    }

    /** A word of which only sounds are typed yet (ㄙㄜ): the input method still holds it. */
    static boolean isUnfinished(String words) {
        return !words.isEmpty() && words.codePoints().allMatch(OfficeChoices::isSound);
    }

    private static boolean isSound(int sign) {
        return sign >= 0x3100 && sign <= 0x312F || "ˊˇˋ˙ ".indexOf(sign) >= 0;
    }

    private List<OfficeId> ownOffices() {
        return user.getMe().scope().offices().stream()
                .sorted()
                .limit(MOST)
                .map(OfficeId::new)
                .toList();
    }

    private List<OfficeId> named(String words) {
        return offices.typed(words, MOST, Taipei.today(clock)).stream()
                .map(OfficeRef::id)
                .toList();
    }
}
