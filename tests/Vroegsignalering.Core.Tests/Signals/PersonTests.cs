namespace Vroegsignalering.Core.Tests.Signals;

public sealed class PersonTests
{
    [Fact]
    public void ToString_says_only_how_a_person_can_be_identified()
    {
        Person person = new() { LastName = "Voorbeeld", Initials = "V.", Phone = "0600000000", Email = "v@example.org", BirthDate = A.Day };

        Assert.Equal("person without BSN", person.ToString());
        Assert.Equal("person with BSN", (person with { Bsn = A.Bsn() }).ToString());
        Assert.Equal("person with unverified BSN", (person with { UnverifiedBsn = A.UnverifiedBsn() }).ToString());
    }

    [Fact]
    public void Nothing_is_known_of_the_unknown_person() => Assert.Equal(new Person(), Person.Unknown);
}
