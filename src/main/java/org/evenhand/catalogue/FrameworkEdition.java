package org.evenhand.catalogue;

import java.util.List;

/**
 * One edition of the LGA Equality Framework.
 *
 * @param id {@code eflg-2018} or {@code eflg-2021}
 * @param title its name in words
 * @param areas its areas or modules in order; the same title may stand for two stable areas that the edition joined
 */
public record FrameworkEdition(String id, String title, List<FrameworkArea> areas) {

    /** The edition's words for a stable area. */
    public String titleOf(String area) {
        return areas.stream()
                .filter(each -> each.id().equals(area))
                .map(FrameworkArea::title)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no area '" + area + "'"));
    }
}
