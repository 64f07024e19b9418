package tw.anwang.identity.application;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;

/** An application before somebody who has to say something to it. */
public abstract class DecisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DecidedApplications decided;

    private long id;
    private int version;
    private String words;
    private transient Application read;
    private transient String obstacle;

    /** As this person may read it. */
    abstract Application find(long id);

    /** Why this person can say nothing to it now. */
    abstract Optional<RuleBroken> whyNot(long id);

    public void load() {
        version = getRead().version();
    }

    void done(String key) {
        read = null;
        obstacle = null;
        load();
        PageMessages.done("identity", key);
    }

    /** Empty where it is this person's turn. */
    public String getObstacle() {
        if (obstacle == null) {
            obstacle = PageMessages.of(whyNot(id));
        }
        return obstacle;
    }

    public Application getRead() {
        if (read == null) {
            read = find(id);
        }
        return read;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    int version() {
        return version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
