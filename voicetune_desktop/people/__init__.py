"""Who is who: merge suggestions and the parts and variants of names."""
