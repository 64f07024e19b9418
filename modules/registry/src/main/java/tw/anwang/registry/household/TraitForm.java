package tw.anwang.registry.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.registry.page.PageWords;
import tw.anwang.registry.person.Trait;

/** Adds a trait to a member, or takes one away. */
@Named
@ViewScoped
public class TraitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Traits traits;

    @Inject
    PageWords pageWords;

    private Trait.Kind kind = Trait.Kind.LANGUAGE;
    private String words;

    public String add(long member) {
        traits.add(member, kind, words);
        return again(member, "trait.saved");
    }

    public String remove(long member, long gone) {
        traits.remove(member, gone);
        return again(member, "trait.removed");
    }

    private String again(long member, String key) {
        pageWords.done(key);
        return "/registry/traits?faces-redirect=true&member=" + member;
    }

    public Trait.Kind[] getKinds() {
        return Trait.Kind.values();
    }

    public Trait.Kind getKind() {
        return kind;
    }

    public void setKind(Trait.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
