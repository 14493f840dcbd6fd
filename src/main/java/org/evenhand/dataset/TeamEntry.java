package org.evenhand.dataset;

import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One team of the register: the extract {@code team_register}. */
public record TeamEntry(
        @Required @Means("Identifier of the team") String teamId,
        @Means("Name of the team") @Nullable String teamName,
        @Means("Department") @Nullable String department,
        @Means("People in the team") @Nullable Integer headcount,
        @Means("Digital champions in the team") @Nullable Integer championCount) {}
