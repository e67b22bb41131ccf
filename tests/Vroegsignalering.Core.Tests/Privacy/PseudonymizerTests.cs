using System.Text;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class PseudonymizerTests
{
    private static readonly PrivacyKey Key = new(Encoding.ASCII.GetBytes("a key for tests that is long enough"));
    private static readonly PrivacyKey OtherKey = new(Encoding.ASCII.GetBytes("another key for tests, long enough"));

    [Fact]
    public void Two_purposes_and_two_keys_share_no_pseudonym_among_a_hundred_thousand()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Pseudonymizer one in new Pseudonymizer[] { new(Key, "onderzoek"), new(Key, "evaluatie"), new(OtherKey, "onderzoek") })
        {
            for (int i = 0; i < 100_000; i++)
            {
                seen.Add(one.Of("bsn", i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        Assert.Equal(300_000, seen.Count);
    }

    [Fact]
    public void One_person_has_one_pseudonym_within_a_purpose()
    {
        Assert.Equal(new Pseudonymizer(Key, "onderzoek").Of(A.Bsn()), new Pseudonymizer(Key, "onderzoek").Of(A.Bsn()));
        Assert.NotEqual(new Pseudonymizer(Key, "onderzoek").Of(A.Bsn()), new Pseudonymizer(Key, "onderzoek").Of(A.Bsn(A.OtherBsnDigits)));
        Assert.Matches("^[0-9a-f]{32}$", new Pseudonymizer(Key, "onderzoek").Of(A.Bsn()));
    }

    [Fact]
    public void A_key_that_is_too_short_or_has_no_chance_in_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PrivacyKey(Encoding.ASCII.GetBytes("short")));
        Assert.Throws<ArgumentException>(() => new PrivacyKey(new byte[32]));
        Assert.Throws<ArgumentException>(() => new Pseudonymizer(Key, " "));
    }

    [Fact]
    public void Nothing_shows_the_key()
    {
        Assert.Equal("key (not shown)", Key.ToString());
        Assert.Equal("pseudonyms for onderzoek", new Pseudonymizer(Key, "onderzoek").ToString());
        Assert.Empty(typeof(PrivacyKey).GetProperties());
    }
}
