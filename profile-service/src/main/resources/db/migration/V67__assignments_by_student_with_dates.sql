-- Whether somebody teaches a student now is asked with almost every request of a teacher. With the days in it, this index
-- answers alone; without them PostgreSQL took the slower one of the exclusion constraint.
drop index assignments_of_students;
create index assignments_of_students on assignments (studio_id, student_id, teacher_id) include (from_date, until_date);
