package tw.anwang.desk;

import java.util.Locale;
import tw.anwang.documents.Document;

/**
 * A form to be filled in by hand on a day without the network, with the fields of the page it stands for. The desk lists
 * every bean of this type on one page; it holds no data of anybody.
 */
public interface BlankForm {
    /** As in the address, such as {@code welfare.visit}; its order in the list. */
    String key();

    String title(Locale locale);

    /** Who fills in such a form. */
    String permission();

    /** As it is today: code lists with their days of validity. Papers are written in Chinese. */
    Document paper();
}
