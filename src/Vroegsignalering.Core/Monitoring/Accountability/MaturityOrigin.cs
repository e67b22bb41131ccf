namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Who answered a question of the maturity check.</summary>
public enum MaturityOrigin
{
    /// <summary>Nobody yet.</summary>
    NotStated = 0,

    /// <summary>The product, from the registration and the settings.</summary>
    Product = 1,

    /// <summary>A person.</summary>
    Person = 2,

    /// <summary>A person, against what the product found, with a reason.</summary>
    PersonOverProduct = 3,
}
