package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.WordsInAddress;

/** For pages: addresses in which numbers stand for the words that this request asks for. */
@Named
@RequestScoped
public class AddressWords {
    @Inject
    WordsInAddress words;

    /** @param address of another page of the list or of its file, or null */
    public String in(String address) {
        return words.in(address);
    }
}
