package tw.anwang.indicators.page;

import jakarta.enterprise.context.RequestScoped;

/** Words of our messages in the language of the page that is being shown. */
@RequestScoped
public class PageWords extends tw.anwang.desk.PageWords {
    public PageWords() {
        super("indicators");
    }
}
