/**
 * The life of a project (项目生命周期) as a table: which move leads from where to where, what it asks for, and what can be
 * changed when. No database, no rights of persons.
 */
@NullMarked
package io.mingzhang.server.projects.life;

import org.jspecify.annotations.NullMarked;
