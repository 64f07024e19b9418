package tw.anwang.meetings.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a word can be, and the files it can be tried on. */
@Named
@RequestScoped
public class PatternChoices {
    @Inject
    PatternTrials trials;

    private List<PatternTrials.TrialFile> files;

    public List<PatternUse> getUses() {
        return List.of(PatternUse.values());
    }

    /** Asked for several times while a page is built, read once. */
    public List<PatternTrials.TrialFile> files(long seriesId) {
        return files == null ? files = trials.files(seriesId) : files;
    }
}
