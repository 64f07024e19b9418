package tw.anwang.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.identity.SensitiveText;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * Words of a module's messages in the language of the page that is being shown: every module with pages has one
 * request scoped bean that names its bundle.
 */
public abstract class PageWords {
    private static final String DESK = "desk";

    private final String module;

    /** For the proxies of the container alone. */
    protected PageWords() {
        this(null);
    }

    /** @param module whose messages hold the keys, such as {@code meetings} */
    protected PageWords(String module) {
        this.module = module;
    }

    /** Tells that something was done; outlives the redirect that follows. */
    public void done(String key) {
        PageMessages.doneBeforeRedirect(module, key);
    }

    /** The same with a word in it, such as the name of a file. */
    public void done(String key, String word) {
        done(key, word, false);
    }

    /** @param stays whether this page is shown again at once: the next one does not say it a second time */
    public void done(String key, String word, boolean stays) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = PageMessages.words(module, key);
        faces.addMessage(null, new FacesMessage(MessageFormat.format(sentence, word)));
        faces.getExternalContext().getFlash().setKeepMessages(!stays);
    }

    /** Tells that what could be taken back was, and what stays with its reason. */
    public void takenBack(String key, List<RuleBroken> left) {
        doneBut(key, left);
    }

    /** Tells that something was done, and what has to be done about it yet. */
    public void doneBut(String key, List<RuleBroken> left) {
        done(key);
        left.forEach(why -> FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_WARN, Sentences.of(why, PageMessages.locale()), null)));
    }

    /** Tells that what was typed was saved, and where numbers of persons stand in it: others read them masked. */
    public void saved(String key, String typed) {
        done(key);
        String kinds = SensitiveText.kinds(typed).stream()
                .map(kind -> PageMessages.words(DESK, "sensitive.kind." + kind))
                .collect(Collectors.joining("、"));
        if (!kinds.isEmpty()) {
            String sentence = MessageFormat.format(PageMessages.words(DESK, "sensitive.typed"), kinds);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        }
    }

    /** Tells that somebody was faster, and that the page shows what is there now. */
    public void changedSince() {
        String sentence = PageMessages.words(DESK, "page.changedSince");
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** The words of a key of this module. */
    public String key(String key) {
        return PageMessages.words(module, key);
    }

    /** The sentence of an obstacle, or an empty text where there is none. */
    public String of(Optional<RuleBroken> obstacle) {
        return PageMessages.of(obstacle);
    }
}
